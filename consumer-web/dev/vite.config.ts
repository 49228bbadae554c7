import { mergeConfig } from 'vite';
import app from '../vite.config';
import { MockCentre } from './mock-centre';
import { mockCentre } from './mock-plugin';

// The pages on their own, with a centre in memory: `npm run dev:mock`.
export default mergeConfig(app, { plugins: [mockCentre(new MockCentre())] });
