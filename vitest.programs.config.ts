/** Tests that hand exported files to programs that others wrote. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/programs/**/*.test.ts'],
    // Whole briefings are exported and converted.
    testTimeout: 400_000,
    hookTimeout: 400_000,
    // LibreOffice and the exporter each fill a core.
    fileParallelism: false,
  },
})
