/**
 * Puts text on the clipboard. Pages without encryption have no asynchronous clipboard; there the
 * text is selected in a field of our own root and copied by command, which needs no permission.
 * @returns whether it is there now
 */
export async function copyText(text: string, stage: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, stage);
  }
}

function copyByCommand(text: string, stage: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr-only';
  stage.append(field);
  field.select();
  try {
    // Deprecated, and the only way on such pages.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
