import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

if ('HTMLDialogElement' in globalThis) {
  // jsdom has the element but not its opening and closing.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  afterEach(cleanup);
}
