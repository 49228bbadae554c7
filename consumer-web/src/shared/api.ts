import { createApi } from '@madoguchi/web-kit/api';

/** This app's one connection to the server, on the centre's own host. */
export const api = createApi(location.origin);

/** A navigation, not a call: leads to LINE's confirmation page and back. */
export const LOGIN = '/api/consumer/login';
