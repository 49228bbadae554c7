/** Grows the field with its text; the style sheet sets the limit of six lines. */
export function fitHeight(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  const border = field.offsetHeight - field.clientHeight;
  field.style.height = `${field.scrollHeight + border}px`;
}
