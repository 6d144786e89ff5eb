import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { fontsBeside } from './src/cli/fonts-plugin.ts'
import { precompress } from './src/cli/precompress-plugin.ts'
import { checklists } from './src/content/checklists-plugin.ts'

/** `LACUNA_CHECKLISTS` names a further folder of checklists to build in; the benchmarks use it. */
const checklistRoots = ['checklists', process.env['LACUNA_CHECKLISTS'] ?? '']
  .filter((root) => root !== '')
  // src/cli/ensure-built.ts leaves them out where they have faults, so that `lacuna check` can say which.
  .filter(() => process.env['LACUNA_WITHOUT_CHECKLISTS'] === undefined)

/** What is built into the command line, so that it starts quickly; it takes the rest from node_modules. */
const cliOwn = ['valibot', 'yaml', /^@lingui\//]

/** `vite build` makes the page, `vite build --mode cli` the command line. */
export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    lingui(),
    checklists(checklistRoots),
    mode === 'cli' ? fontsBeside('src/pdf/fonts') : precompress(),
  ],
  ...(mode === 'cli'
    ? {
        ssr: { noExternal: cliOwn },
        define: { 'process.env.NODE_ENV': '"production"' },
      }
    : {}),
  root: mode === 'cli' || mode === 'test' ? '.' : 'src/app',
  build:
    mode === 'cli'
      ? {
          ssr: 'src/cli/main.ts',
          outDir: 'dist/cli',
          target: 'node24',
          rolldownOptions: { output: { entryFileNames: 'lacuna.js' } },
        }
      : { outDir: '../../dist/web', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
  },
}))
