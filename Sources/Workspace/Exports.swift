/// A workspace is a place of drafts, their policy and their settings: a client needs no import beside this one.
@_exported import JSON
@_exported import Policy
