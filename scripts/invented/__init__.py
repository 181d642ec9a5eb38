"""Invents networks of people: the sample that ships with the planner, and the large ones the benchmarks use.

Nobody in them exists. What the inventions are made of is in the CSV files beside this one; the same
seed always gives the same people, on every machine.
"""
