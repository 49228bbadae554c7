// A form goes once, however often its button is pressed; a page the browser brings back can be used again.
for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.forms) {
    delete form.dataset.sent;
  }
});

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
}

for (const button of document.querySelectorAll("[data-save]")) {
  button.addEventListener("click", () => {
    const lines = [...document.getElementById(button.dataset.save).children].map(
      (item, index) => `${index + 1}. ${item.textContent.trim()}`,
    );
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([`${lines.join("\r\n")}\r\n`], { type: "text/plain" }));
    link.download = button.dataset.saveAs;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
