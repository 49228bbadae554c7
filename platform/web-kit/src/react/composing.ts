/** Keys typed while a Japanese conversion is open belong to the conversion. Safari says so by key code 229 only. */
export function isComposing(event: { isComposing?: boolean; keyCode: number }): boolean {
  return event.isComposing === true || event.keyCode === 229;
}
