export { type Api, body, createApi } from './client';
export type * from './types';
