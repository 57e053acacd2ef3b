/** Id of the option at `index` in the list `listId`; `aria-activedescendant` and the option agree on it. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
