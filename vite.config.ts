import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { checklists } from './src/content/checklists-plugin.ts'

/** `LACUNA_CHECKLISTS` names a further folder of checklists to build in; the benchmarks use it. */
const checklistRoots = ['checklists', process.env['LACUNA_CHECKLISTS'] ?? ''].filter((root) => root !== '')

/** `vite build` makes the page, `vite build --mode cli` the command line. */
export default defineConfig(({ mode }) => ({
  plugins: [react(), lingui(), checklists(checklistRoots)],
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
