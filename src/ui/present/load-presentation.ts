/** Fetches what covers the page while presenting 演示. */
export const loadPresentation = () =>
  import('./Presentation.tsx').then((module) => module.Presentation)
