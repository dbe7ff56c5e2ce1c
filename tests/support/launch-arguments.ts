/** How Chromium is started for tests, pictures and measurements: silent, and drawing WebGL without a GPU. */

/** Chromium refuses its sandbox to root, which is who runs in most containers. */
function rootNeeds(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

export function launchArguments(): string[] {
  return [
    ...rootNeeds(),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
  ]
}
