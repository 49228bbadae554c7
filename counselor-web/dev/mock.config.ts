import { mergeConfig } from 'vite';
import app from '../vite.config.ts';
import { mockDesk } from './mock/plugin.ts';

export default mergeConfig(app, {
  plugins: [mockDesk()],
  preview: { host: '127.0.0.1', port: 5175, strictPort: true },
});
