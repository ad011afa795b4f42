export { type HeadlessBoard, type HeadlessBoardOptions, openHeadlessBoard } from './headless-board.ts'
