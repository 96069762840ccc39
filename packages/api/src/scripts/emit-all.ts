// Everything that is written out of the server, in one process: each alone takes longer to load than to write.
for (const what of [
  'sdl',
  'entities',
  'operation-names',
  'lint-docs',
  'message-docs',
  'import-docs',
]) {
  await import(`./emit-${what}.js`)
}
