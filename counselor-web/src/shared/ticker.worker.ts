// A page in the background has its own timers slowed down to one a minute; a worker's keep their pace.
setInterval(() => {
  postMessage(null);
}, 1_000);

export {};
