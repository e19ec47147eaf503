#!/usr/bin/env python3
"""A plain numpy Runge-Kutta of the same virtual patients: what Suture's model is measured beside, and checked against.

usage: glucose.py PATIENTS.csv NAME SCENARIO.csv [--minutes 1440] [--steps 1] [--speed]

Writes minute,glucose_mg_dl like `suture patient`. With --speed it writes instead how many seconds of a patient's life
it simulates in a second.                                                                   (pip install numpy)
"""
import argparse
import csv
import math
import sys
import time

import numpy as np

EATING_RATE = 5.0


def patient(path, name):
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["Name"] == name:
                start = np.array([float(row[f"x0_{number:2d}"]) for number in range(1, 14)])
                return {key: float(value) for key, value in row.items() if key != "Name" and key != "i"}, start
    sys.exit(f"no patient {name} in {path}")


def scenario(path):
    meals, doses = {}, {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            minute = int(row["minute"])
            meals[minute] = meals.get(minute, 0.0) + float(row["carbohydrate_g"] or 0)
            doses[minute] = doses.get(minute, 0.0) + float(row["insulin_u_per_min"] or 0)
    return meals, doses


def slope(x, p, meal, insulin, size):
    """The thirteen equations; meal in mg/min, insulin in pmol/kg/min, size of the meal in the stomach in mg."""
    stomach = x[0] + x[1]
    emptying = p["kmax"]
    if size > 0:
        slowing = math.tanh(5 / (2 * size * (1 - p["b"])) * (stomach - p["b"] * size))
        speeding = math.tanh(5 / (2 * size * p["d"]) * (stomach - p["d"] * size))
        emptying = p["kmin"] + (p["kmax"] - p["kmin"]) / 2 * (slowing - speeding + 2)
    appearance = p["f"] * p["kabs"] * x[2] / p["BW"]
    production = max(p["kp1"] - p["kp2"] * x[3] - p["kp3"] * x[8], 0.0)
    excretion = p["ke1"] * (x[3] - p["ke2"]) if x[3] > p["ke2"] else 0.0
    uptake = (p["Vm0"] + p["Vmx"] * x[6]) * x[4] / (p["Km0"] + x[4])
    concentration = x[5] / p["Vi"]
    dx = np.empty(13)
    dx[0] = meal - p["kmax"] * x[0]
    dx[1] = p["kmax"] * x[0] - emptying * x[1]
    dx[2] = emptying * x[1] - p["kabs"] * x[2]
    dx[3] = production + appearance - p["Fsnc"] - excretion - p["k1"] * x[3] + p["k2"] * x[4]
    dx[4] = p["k1"] * x[3] - p["k2"] * x[4] - uptake
    dx[5] = p["m1"] * x[9] + p["ka1"] * x[10] + p["ka2"] * x[11] - (p["m2"] + p["m4"]) * x[5]
    dx[6] = p["p2u"] * (concentration - p["Ib"] - x[6])
    dx[7] = p["ki"] * (concentration - x[7])
    dx[8] = p["ki"] * (x[7] - x[8])
    dx[9] = p["m2"] * x[5] - (p["m1"] + p["m30"]) * x[9]
    dx[10] = insulin - (p["ka1"] + p["kd"]) * x[10]
    dx[11] = p["kd"] * x[10] - p["ka2"] * x[11]
    dx[12] = p["ksc"] * (x[3] - x[12])
    for place in (3, 4, 5, 9, 10, 11, 12):
        if x[place] < 0:
            dx[place] = 0.0
    return dx


def replay(p, start, meals, doses, minutes, steps):
    """Glucose under the skin before each minute."""
    x, h = start.copy(), 1.0 / steps
    basal = p["u2ss"] * p["BW"] / 6000
    plate, base, eaten, was_eating = 0.0, x[0] + x[1], 0.0, False
    for minute in range(minutes):
        yield minute, x[12] / p["Vg"]
        plate += meals.get(minute, 0.0)
        bite = min(EATING_RATE, plate)
        plate -= bite
        if bite > 0 and not was_eating:
            base, eaten = x[0] + x[1], 0.0
        was_eating = bite > 0
        eaten += bite
        insulin = (basal + doses.get(minute, 0.0)) * 6000 / p["BW"]
        size = base + eaten * 1000
        for _ in range(steps):
            a = slope(x, p, bite * 1000, insulin, size)
            b = slope(x + h / 2 * a, p, bite * 1000, insulin, size)
            c = slope(x + h / 2 * b, p, bite * 1000, insulin, size)
            d = slope(x + h * c, p, bite * 1000, insulin, size)
            x = x + h / 6 * (a + 2 * b + 2 * c + d)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patients")
    parser.add_argument("name")
    parser.add_argument("scenario")
    parser.add_argument("--minutes", type=int, default=1440)
    parser.add_argument("--steps", type=int, default=1)
    parser.add_argument("--speed", action="store_true")
    options = parser.parse_args()
    p, start = patient(options.patients, options.name)
    meals, doses = scenario(options.scenario)
    begin = time.perf_counter()
    values = list(replay(p, start, meals, doses, options.minutes, options.steps))
    seconds = time.perf_counter() - begin
    if options.speed:
        print(f"{options.minutes * 60 / seconds:.0f}")
        return
    print("minute,glucose_mg_dl")
    for minute, glucose in values:
        print(f"{minute},{float(glucose)!r}")


if __name__ == "__main__":
    main()
