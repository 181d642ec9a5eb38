"""The address without a page: planner.web.main leads on to today's page, or to the import of an empty workspace."""
