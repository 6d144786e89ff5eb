const LOOK_EVERY = 500

/**
 * npm runs a script through a shell that passes no signal on: whoever ends npm would leave this program behind,
 * holding its port. Ends it, as a signal would, once the shell is gone. Does nothing outside npm.
 */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
  }, LOOK_EVERY).unref()
}
