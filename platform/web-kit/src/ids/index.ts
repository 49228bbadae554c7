export { readCaseNumber, shortCaseNumber } from './case-number';
export { uuid7 } from './uuid7';
