export { type Api, body, createApi } from './client';
export { deadline } from './deadline';
export type * from './types';
export { type Upload, upload } from './upload';
