// Everything that is written out of the server, in one process: each alone takes longer to load than to write.
import './emit-sdl.js'
import './emit-entities.js'
import './emit-operation-names.js'
import './emit-lint-docs.js'
import './emit-message-docs.js'
import './emit-import-docs.js'
