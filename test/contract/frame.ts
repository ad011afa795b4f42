import '../../src/local-board/sdk/main.ts'
