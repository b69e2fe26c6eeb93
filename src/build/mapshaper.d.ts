declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs a command line on files held in memory; resolves to the files it would have written. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string>>,
    ): Promise<Readonly<Record<string, Uint8Array>>>
  }
  const mapshaper: Mapshaper
  export default mapshaper
}
