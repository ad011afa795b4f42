/** A rule of the board refused a command; its message is what the app's promise is rejected with. */
class BoardError extends Error {
  override name = 'SdkError'
}

/**
 * Every message the board refuses with. Where Miro's words are known they are these
 * (developers.miro.com/docs/websdk-reference-error-handling); the rest say what happened and what to do.
 */
export const refusal = {
  notRetrieved: (id: string) => new BoardError(`Can not retrieve item with id ${id}`),
  notFound: (id: string) => new BoardError(`Cannot find the item with ID: ${id}.`),
  noId: () => new BoardError('The specified item has no valid ID. Cannot perform actions on items with no valid ID.'),
  notRemoved: (type: string, id: string) => new BoardError(`Cannot remove the ${type} item (id=${id}).`),
  notCreatable: (type: string) =>
    new BoardError(`Cannot create the ${type} item: the local board does not know this type of item.`),
  wrongVersion: (theirs: number, ours: number) =>
    new BoardError(`This page speaks version ${theirs} of the board's wire, the board version ${ours}. Reload both.`),
  unsupportedCommand: (name: string) =>
    new BoardError(`The specified command is unsupported: ${name}. The local board does not offer it.`),
  wrongProperty: (name: string, expected: string) =>
    new BoardError(`The value of the ${name} property isn't valid. It must be ${expected}.`),
  unknownStyle: (name: string) => new BoardError(`The ${name} style property is unknown.`),
  wrongStyle: (name: string) => new BoardError(`The value of the ${name} style property isn't valid.`),
  contentTooLong: (name: string, limit: number) =>
    new BoardError(`The ${name} is too long. It can have up to ${limit} characters.`),
  eitherWidthOrHeight: () => new BoardError('Change either "width", or "height".'),
  readOnly: (name: string) => new BoardError(`Cannot change this property, because it's read-only: "${name}"`),
  noSync: (shape: string) => new BoardError(`sync() not supported for shape '${shape}'.`),
  noType: () => new BoardError("The payload isn't valid, because the 'type' property is missing."),
  noHiding: () => new BoardError("The user doesn't have the necessary permissions to hide content in frames."),
  noPictureData: (id: string) =>
    new BoardError(`Cannot read the picture of the item (${id}): the board has its address only, not its data.`),
  wrongDate: () => new BoardError("The date format isn't valid. Specify dates as YYYY-MM-DD. Example: 2021-08-29"),
  unknownShape: (shape: unknown) =>
    new BoardError(`This is an unknown shape type: ${String(shape)}. Specify a supported shape type.`),
  textHeight: () => new BoardError('Unsupported: during creation you can set "width", but not "height".'),
  noStyle: () => new BoardError('The frame needs a style with a fillColor.'),
  locked: (id: string) => new BoardError(`Cannot commit the update, because item ${id} is locked by another client.`),
  lockedAttach: (id: string) =>
    new BoardError(`Cannot attach a locked item to a parent, because another client is locking item ${id}.`),
  lockedDetach: (id: string) =>
    new BoardError(`Cannot detach a locked item from its parent, because another client is locking item ${id}.`),
  lockedChild: (id: string) => new BoardError(`Cannot change parent, because item ${id} is locked by another client.`),
  tagTitleTaken: () => new BoardError('The title must be unique. Specify a different title for the tag.'),
  tooManyTags: (limit: number) =>
    new BoardError(`Cannot create more tags. The board has reached the limit of ${limit} tags.`),
  tooManyTagsOnItem: (limit: number) =>
    new BoardError(`Cannot add more tags to this item, because it has reached the limit of ${limit}.`),
  unknownTag: (id: string) => new BoardError(`Cannot find the tag with ID: ${id}.`),

  childMissing: (id: string) => new BoardError(`Cannot set item ${id} as a child, because the item doesn't exist.`),
  childOutside: (id: string) =>
    new BoardError(`Cannot set item ${id} as a child, because the item isn't inside the parent frame.`),
  childOfAnother: (id: string) =>
    new BoardError(`Cannot set item ${id} as a child, because the item is a child of another parent.`),
  notContainable: (id: string, type: string) =>
    new BoardError(`Cannot set item ${id} as a child, because a frame cannot hold a ${type}.`),
  notAChild: (id: string, frameId: string) =>
    new BoardError(`Cannot remove item ${id}, because it isn't a child of the frame ${frameId}.`),
  movedOutOfParent: (type: string, id: string) =>
    new BoardError(
      `Cannot move the ${type} item with ID (${id}) to the specified location, because it's a child of another board item. Remove the child item from its parent, and then move it.`,
    ),
  resizedOffChildren: (id: string) =>
    new BoardError(
      `Cannot resize the frame (${id}) to the specified size, because one or more children would exist outside the parent frame.`,
    ),
  frameInLayers: (command: string) =>
    new BoardError(
      `You're passing one or more frames to board.${command}(). Frames cannot move to the back or the front. Other supported items can.`,
    ),

  connectorNeedsItems: () => new BoardError('A connector needs an item at its start and another one at its end.'),
  connectorOnFrame: (id: string) =>
    new BoardError(`Cannot attach a connector to the item ${id}: frames don't support connectors.`),
  snapToMissing: () => new BoardError('snapTo cannot be undefined.'),
  connectorPositionAndSnap: () =>
    new BoardError("Set either position or snapTo. It's not possible to set both properties at the same time."),

  notGroupable: (id: string, type: string) =>
    new BoardError(`Cannot group the item ${id}: groups don't support the type ${type}.`),
  groupTooSmall: () => new BoardError('A group needs at least two items.'),
  alreadyGrouped: (id: string) => new BoardError(`Cannot group the item ${id}, because it already belongs to a group.`),

  noBranch: (id: string, type: string) =>
    new BoardError(
      `Cannot add the item ${id} to the mind map: a node's children are mind map nodes, not of type ${type}.`,
    ),
  branchOfItself: (id: string) =>
    new BoardError(`Cannot add the node ${id} below itself. Add it to a node that does not hang on it.`),

  nothingToZoomTo: () =>
    new BoardError("The argument you're passing isn't valid. Pass the item(s) you want to zoom to."),
  modalUnavailable: () => new BoardError('Cannot open the modal, because another modal is open.'),
  nothingToClose: (kind: 'panel' | 'modal') =>
    new BoardError(`The app is trying to close a ${kind}, but there's no open ${kind} associated with this app.`),
  wrongUrl: (url: unknown) => new BoardError(`The URL isn't valid: ${String(url)}.`),

  noSession: (id: string) => new BoardError(`Cannot find the session with ID: ${id}. It may have ended.`),
  otherAppsSession: () =>
    new BoardError('Cannot start a session, because another app has one on this board. End that one first.'),
  userOffline: (id: string) => new BoardError(`The user (${id}) is not online on this board.`),
  notInSession: (id: string) => new BoardError(`The user (${id}) is not in a session of this app.`),
  followsSelf: () => new BoardError('Users cannot follow themselves.'),
  followsAlready: () =>
    new BoardError(
      'The current user is already following another user. To start following another user, stop the current following session first, and start a new one.',
    ),
  followsNobody: () => new BoardError("There's no following session in progress."),

  actionOutsideHeadless: () =>
    new BoardError('Only the page at the URL of the app can register custom actions, not a panel or a modal.'),
  actionUnheard: (event: string) =>
    new BoardError(`Subscribe to custom:${event} with board.ui.on() before you register the custom action ${event}.`),
  unknownOperator: (name: string) =>
    new BoardError(`The predicate of the custom action isn't valid: this board does not know ${name}.`),
  noTool: (name: string) => new BoardError(`This board has no ${name} that apps can read or choose.`),

  noMetadata: (type: string, method: string) =>
    new BoardError(`The specified command is unsupported: ${type}.${method}()`),
  notJson: (name: string) => new BoardError(`The value for "${name}" isn't valid. It must be plain JSON.`),
  storageFull: (feature: 'appdata' | 'metadata' | 'storage') =>
    new BoardError(`The data storage limit for "${feature}" has been exceeded.`),
  paidOnly: (name: string) =>
    new BoardError(
      `The (${name}) feature is available only on paid plans. To use this feature, upgrade your current plan to a paid one.`,
    ),
  noPermission: (command: string, appId: string, scope: string) =>
    new BoardError(
      `Cannot execute ${command}, because the ${appId} app doesn't have the following permission: ${scope}.`,
    ),
  noRights: (command: string) =>
    new BoardError(`The current user doesn't have enough permissions to access the feature ${command}.`),
  unknown: (payload: string) => new BoardError(`An unknown error occurred: ${payload}.`),
  timerNotRunning: () => new BoardError('The timer is not running. Start it first.'),
  rateLimit: (limit: number, per: 'minute' | 'hour') =>
    new BoardError(`The API rate limit was exceeded. Requests can use up to ${limit} credits in total per ${per}.`),
} as const
