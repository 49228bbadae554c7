"use strict";

// Codes change every 30 seconds: count down by the second, ask for new ones when they are due.
const shown = [...document.querySelectorAll(".totp")];

async function renew() {
  const answer = await fetch("/simulator/doors");
  const { doors } = await answer.json();
  for (const place of shown) {
    const door = doors.find((each) => each.url === place.dataset.url && each.person === place.dataset.person);
    if (door) {
      place.querySelector(".code").textContent = door.code;
      place.querySelector(".left").textContent = door.secondsLeft;
    }
  }
}

function countDown() {
  let due = false;
  for (const place of shown) {
    const left = place.querySelector(".left");
    left.textContent = Math.max(0, Number(left.textContent) - 1);
    due ||= left.textContent === "0";
  }
  if (due) {
    renew().catch(() => {});
  }
}

if (shown.length > 0) {
  setInterval(countDown, 1000);
  document.addEventListener("visibilitychange", () => renew().catch(() => {}));
}
