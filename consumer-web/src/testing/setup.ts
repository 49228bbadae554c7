import { cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach } from 'vitest';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 10_000 });

// Effects otherwise run some 35 ms after painting, which for the last test of a file may be after its page is gone.
options.requestAnimationFrame = queueMicrotask;

if ('HTMLDialogElement' in globalThis) {
  // jsdom has the element but not its opening and closing.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  afterEach(cleanup);
}
