export { formatClock, formatDate, formatDay, formatDuration, formatWhen } from './format';
export { type Instant, instantOf, type JstTime, jst, startOfDay } from './jst';
export { serverClock } from './server-clock';
