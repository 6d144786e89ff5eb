/** The name of the database in the browser's IndexedDB. */
export const DATABASE = 'lacuna'
