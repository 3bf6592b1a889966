/**
 * Loaded before a program: at its end, tells on descriptor 3 how much memory the process held at most, in bytes.
 */
import { readFileSync, writeSync } from 'node:fs'

// Linux counts what the parent held towards `maxRSS`; the high-water mark of the process itself starts anew.
function peak(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes !== undefined) return Number(kilobytes) * 1024
  } catch {
    // No such file: not on Linux.
  }
  return process.resourceUsage().maxRSS * 1024
}

process.on('exit', () => {
  writeSync(3, `${peak()}\n`)
})
