import { cleanup, configure } from '@testing-library/preact';
import { afterEach } from 'vitest';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 10_000 });

if ('HTMLDialogElement' in globalThis) {
  // jsdom has the element but not its opening and closing.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  afterEach(cleanup);
}
