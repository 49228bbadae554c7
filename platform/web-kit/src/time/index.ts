export {
  formatAfter,
  formatClock,
  formatDate,
  formatDay,
  formatDuration,
  formatOpening,
  formatWhen,
} from './format';
export { type Instant, instantOf, type JstTime, jst, startOfDay } from './jst';
export { isOpen, type Opening, openTime } from './open-time';
export { serverClock } from './server-clock';
