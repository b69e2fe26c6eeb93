/** Scenes that an address carries, packed; `''` for none. They are no part of the view. */
export const carriedScenes = (fragment: string): string =>
  /(?:^#?|&)scenes=([\w-]+)/.exec(fragment)?.[1] ?? ''
