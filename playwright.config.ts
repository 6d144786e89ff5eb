import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, systemChromium } from './tests/tools/chromium.ts'

const PORT = 4273
const executablePath = systemChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  outputDir: 'test-results',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    browserName: 'chromium',
    launchOptions: { args: CHROMIUM_ARGUMENTS, ...(executablePath === null ? {} : { executablePath }) },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node dist/cli/lacuna.js serve --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
  },
})
