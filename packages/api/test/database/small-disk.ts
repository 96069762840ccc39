import { spawnSync } from 'node:child_process'

/** Leaves no byte of the disk of a file free. */
export function fill(file: string): void {
  // `dd` ends with an error when the disk is full, which is what it is for here.
  spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=64k'], { stdio: 'ignore' })
}

export function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** Takes away what was mounted there, if anything was. */
export function unmount(folder: string): void {
  spawnSync('umount', [folder], { stdio: 'ignore' })
}

/** Mounting takes rights that not every machine gives. */
export function canMount(): boolean {
  return (
    process.getuid?.() === 0 &&
    process.platform === 'linux' &&
    spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
  )
}
