export { type Link, linkedHosts, linkTo, pieces } from './links';
