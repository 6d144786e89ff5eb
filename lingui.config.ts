import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'
import { CATALOGUES } from './src/i18n/catalogues.ts'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: CATALOGUES.map((name) => ({ path: `<rootDir>/src/i18n/locales/{locale}/${name}`, include: [] })),
  format: formatter({ explicitIdAsDefault: true, lineNumbers: false, origins: false }),
})
