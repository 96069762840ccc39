/**
 * What is loaded together. Left to itself the bundler makes a file of every piece that two pages share, so that the
 * first page comes in 150 of them: each is asked for, checked and compiled apart.
 *
 * The first group that a module fits has it, with all that it imports.
 */
export const chunkGroups = [
  // The sign-in: all that the entry imports.
  { name: 'start', tags: ['$initial' as const], priority: 3 },
  // The app's frame loads it behind every page, the sign-in too: as a part of the shell it would bring all of that along.
  { name: 'notifications', test: /@mantine[\\/]notifications/, priority: 2.5 },
  // What stands around every page of an organization.
  { name: 'shell', test: /organization-layout\.tsx$/, priority: 2 },
  // What most pages are made of.
  { name: 'common', minShareCount: 12, priority: 1 },
]
