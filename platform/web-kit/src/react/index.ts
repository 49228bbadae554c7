export { isComposing } from './composing';
export { LinkedText } from './linked-text';
export { ProblemNotice } from './problem-notice';
export { useEvents } from './use-events';
export { useNow } from './use-now';
