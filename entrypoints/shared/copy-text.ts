/** Puts a text on the clipboard. @returns whether it is there: pages without encryption have no clipboard for scripts */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
