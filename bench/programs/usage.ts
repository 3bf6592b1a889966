/**
 * Loaded before a program: at its end, tells on descriptor 3 how many bytes of memory the process held at most, and how
 * many microseconds of processor time it took.
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
  const { user, system } = process.cpuUsage()
  writeSync(3, `${peak()} ${user + system}\n`)
})
