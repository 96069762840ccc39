import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take long: left to the end, one worker would be at them while the others have nothing to do. */
const long = ['e2e/accessibility.test.ts', 'e2e/narrow-windows.test.ts', 'e2e/address.test.ts']

/** Before the others, which are the long ones first. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- not an array's
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      long.some((name) => moduleId.endsWith(`/${name}`))
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
