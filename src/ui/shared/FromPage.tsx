interface FromPageProps {
  readonly className: string
  /** What stands there, given while the page is made. */
  readonly markup?: string | undefined
}

/** Markup that came with the page and is left as it is when the app takes it over. */
export function FromPage({ className, markup = '' }: FromPageProps) {
  return (
    <div
      className={className}
      suppressHydrationWarning
      // Given at build time alone, by ECharts, of numbers and colours: no text from data is in it.
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  )
}
