import type { SavedEvent } from '../../lib/platform/saved.ts';

/** Lets the reader keep the list as a file; nothing is sent anywhere. */
export function exportSaved(saved: readonly SavedEvent[]): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(saved, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'sidelight-saved-events.json';
  link.click();
  URL.revokeObjectURL(address);
}
