"use strict";

const PHONE_WINDOW = "popup,noopener,width=390,height=844";
const BANNER_MS = 6000;

const live = document.getElementById("live");
const banner = document.getElementById("banner");
const title = document.title;
let missed = 0;
let stale = false;
let refreshing = false;
let hiding;

function toEnd() {
  if (live?.getAttribute("role") === "log") {
    live.scrollTop = live.scrollHeight;
  }
}

async function fetchLive() {
  const answer = await fetch(live.dataset.fragment);
  if (answer.ok && !answer.redirected) {
    live.innerHTML = await answer.text();
    toEnd();
  }
}

// One at a time: of two answers under way the older could come last and stay on the page.
async function refresh() {
  stale = true;
  if (!live || refreshing) {
    return;
  }
  refreshing = true;
  try {
    while (stale) {
      stale = false;
      await fetchLive();
    }
  } finally {
    refreshing = false;
  }
}

function showBanner({ provider, name, text }) {
  banner.href = `/phone/talk/${provider}`;
  banner.querySelector(".face").textContent = [...name][0];
  banner.querySelector("b").textContent = name;
  banner.querySelector(".banner-text").textContent = text;
  document.getElementById("announcement").textContent = `${name}から通知: ${text}`;
  banner.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    banner.hidden = true;
  }, BANNER_MS);
  if (document.hidden) {
    missed += 1;
    document.title = `(${missed}) ${title}`;
  }
}

function changed(event) {
  const notice = JSON.parse(event.data);
  if (notice.text) {
    showBanner(notice);
  }
  refresh().catch(() => {});
}

function openLikeAPhone(event) {
  const link = event.target.closest("a.opens-window");
  if (link && matchMedia("(min-width: 700px)").matches) {
    event.preventDefault();
    window.open(link.href, "_blank", PHONE_WINDOW);
  }
}

document.addEventListener("click", openLikeAPhone);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) {
    missed = 0;
    document.title = title;
  }
});
if (document.body.dataset.holder) {
  new EventSource("/phone/events").addEventListener("changed", changed);
}
toEnd();
