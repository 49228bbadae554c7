export { ProblemError, type ProblemSlug } from './problem';
export { type ProblemText, type ProblemTexts, problemText } from './texts';
