/** The id in the address of a presenter's window; `null` in any other window. */
export const presenterId = (fragment: string): string | null =>
  /^#presenter=([a-z0-9]{1,32})$/.exec(fragment)?.[1] ?? null
