/** Now, in ISO 8601 and UTC, to the second. The command line reads the clock here and nowhere else. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')
