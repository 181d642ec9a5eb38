# The web server and what it says when a page fails.
server-ready = Outreach planner: { $address } (Ctrl+C stops it)
server-port-busy = Port { $busy } is in use, so the planner uses { $port }.
server-no-port = No free port between { $first } and { $last }. Choose another one with --port.
server-port-wrong = { $port } is not a port. Choose a number from 1 to 65535 with --port.
server-unsafe = The planner does not start: { $setting } is { $value } ({ $source }), but only { $needed } keeps your contacts to yourself. Remove that setting and start again.
server-page-failed = Something went wrong on this page. Nothing you saved is lost: reload the page, or go back one step and try again.
