#!/usr/bin/env python3
"""What an analyst would write instead: reads all workbooks (or CSV sets) of an inbox, aggregates, writes a summary.

usage: pandas-peer.py INBOX AGENCIES.csv OUTPUT_FOLDER

Writes statistics.csv (indicator, group, measure, value) and tong-hop.xlsx. It checks nothing and keeps no origins.
"""

import sys
import warnings
from pathlib import Path

import pandas as pd

warnings.filterwarnings("ignore", module="openpyxl")

FORMS = {"CHI_TIEU": "chi_tieu", "NHIEM_VU_RIENG": "nhiem_vu_rieng", "NOI_DUNG": "noi_dung"}
LISTS = {
    "DVC": ("dvc", "ten"),
    "HTTT_CSDL": ("httt_csdl", "ten"),
    "MUC_TIEU": ("muc_tieu", "muctieu"),
    "VAN_BAN": ("van_ban", "ten"),
    "PHAN_MEM_1C": ("phan_mem_1c", "ten"),
}
NAMES = {
    "Mã": "code",
    "ma": "code",
    "tu_so": "numerator",
    "mau_so": "denominator",
    "gia_tri": "choice",
    "trang_thai": "state",
    "linh_vuc": "linhvuc",
    "muc_do": "mucdo",
    "Tử số (số lượng)": "numerator",
    "Tử số": "numerator",
    "Mẫu số (tổng số)": "denominator",
    "Mẫu số": "denominator",
    "Giá trị chọn": "choice",
    "Trạng thái": "state",
    "Lĩnh vực (nhóm)": "linhvuc",
    "Mức độ cung cấp (3, 4)": "mucdo",
    "Tổng số hồ sơ tiếp nhận, xử lý trên môi trường mạng": "hs_tt",
    "Tổng số hồ sơ thực tế tiếp nhận, xử lý (trực tuyến và trực tiếp) từ 01/01/2017 đến 31/10/2017": "hs_tong",
    "Tên DVC trực tuyến": "ten",
    "Tên HTTT, CSDL": "ten",
    "Mục tiêu đã đề ra": "muctieu",
    "Tên văn bản": "ten",
    "Tên hệ thống/phần mềm một cửa": "ten",
}
ANSWERS = {"Có": "yes_count", "Không": "no_count"}


def number(value):
    """Numbers as they are; "1.234,5" and "98%" as people type them."""
    if isinstance(value, (int, float)):
        return value
    if not isinstance(value, str):
        return None
    text = value.strip().rstrip("%").replace(".", "").replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None


def numbers(column):
    return column.map(number).astype("float64") if column.dtype == object else column.astype("float64")


def workbook(path):
    sheets = pd.read_excel(path, sheet_name=["THONG_TIN", *FORMS, *LISTS], header=None)
    cover = sheets.pop("THONG_TIN")
    agency = cover.loc[cover[2] == "agency_code", 1].iloc[0]
    tables = {}
    for sheet, table in sheets.items():
        names = table.iloc[3].tolist()
        table = table.iloc[4:]
        table.columns = names
        tables[sheet] = table.rename(columns=NAMES)
    tasks = tables["NHIEM_VU_RIENG"]
    tasks["choice"] = tasks["Kết quả thực hiện"]
    return agency, tables


def csv_set(folder):
    def read(key):
        path = folder / (key + ".csv")
        if not path.exists():
            return pd.DataFrame()
        return pd.read_csv(path, sep=";", dtype=str, encoding="utf-8-sig").rename(columns=NAMES)

    cover = read("thong_tin")
    agency = cover.loc[cover["key"] == "agency_code", "value"].iloc[0]
    tables = {sheet: read(key) for sheet, key in FORMS.items()}
    tables.update({sheet: read(key) for sheet, (key, _) in LISTS.items()})
    return agency, tables


def inbox(folder):
    for path in sorted(folder.rglob("*.xlsx")):
        yield workbook(path)
    for path in sorted(folder.rglob("thong_tin.csv")):
        yield csv_set(path.parent)


def collect(folder):
    collected = {}
    for agency, tables in inbox(folder):
        for sheet, table in tables.items():
            if table.empty:
                continue
            key = LISTS[sheet][1] if sheet in LISTS else "code"
            table = table[table[key].notna() & (table[key] != "")].copy()
            table["agency"] = agency
            collected.setdefault(sheet, []).append(table)
    return {sheet: pd.concat(parts, ignore_index=True) for sheet, parts in collected.items()}


def groups(agencies):
    """One line per agency and group it belongs to."""
    own = agencies[["agency_code"]].rename(columns={"agency_code": "agency"})
    parts = [
        own.assign(group="ALL"),
        own.assign(group=agencies["group"]),
        own.assign(group=agencies["region"]),
    ]
    return pd.concat(parts).dropna()


def melted(sums, measures):
    """Sums by subject and group as lines subject, group, measure, value."""
    lines = sums.reset_index().melt(["subject", "group"], measures, "measure", "value")
    return lines.dropna()


def of_items(items, membership):
    items = items[["code", "agency", "numerator", "denominator", "choice"]].rename(columns={"code": "subject"})
    items["numerator"] = numbers(items["numerator"])
    items["denominator"] = numbers(items["denominator"])
    ratios = set(items.loc[items["denominator"].notna(), "subject"])
    by_group = items.merge(membership, on="agency")
    is_ratio = by_group["subject"].isin(ratios)

    counts = by_group[~is_ratio & by_group["numerator"].notna()].groupby(["subject", "group"])["numerator"]
    sums = counts.agg(["sum", "mean", "min", "max"])

    shares = by_group[is_ratio & by_group["numerator"].notna() & (by_group["denominator"] > 0)]
    shares = shares.groupby(["subject", "group"])[["numerator", "denominator"]].sum()
    shares.columns = ["numerator_sum", "denominator_sum"]
    shares["weighted_share"] = 100 * shares["numerator_sum"] / shares["denominator_sum"]

    answers = by_group[by_group["choice"].isin(ANSWERS)]
    answers = answers.groupby(["subject", "group", "choice"]).size().reset_index(name="value")
    answers["measure"] = answers["choice"].map(ANSWERS)
    return [
        melted(sums, ["sum", "mean", "min", "max"]),
        melted(shares, ["numerator_sum", "denominator_sum", "weighted_share"]),
        answers,
    ]


def of_lists(tables, membership):
    parts = []
    for sheet, (key, _) in LISTS.items():
        if sheet in tables:
            rows = tables[sheet][["agency"]].merge(membership, on="agency").groupby("group").size()
            parts.append(rows.reset_index(name="value").assign(subject="@table." + key, measure="rows"))
    services = tables["DVC"].merge(membership, on="agency")
    for column in ["mucdo", "linhvuc"]:
        values = services[column].map(lambda v: str(int(v)) if isinstance(v, float) else str(v))
        counts = services.assign(measure="enum:" + values).groupby(["group", "measure"]).size()
        parts.append(counts.reset_index(name="value").assign(subject="@table.dvc." + column))
    return parts


def main():
    folder, registry, output = map(Path, sys.argv[1:4])
    agencies = pd.read_csv(registry, encoding="utf-8-sig", keep_default_na=False, na_values=[""])
    membership = groups(agencies)
    tables = collect(folder)
    items = pd.concat([tables[sheet] for sheet in FORMS if sheet in tables], ignore_index=True)
    figures = pd.concat(of_items(items, membership) + of_lists(tables, membership), ignore_index=True)
    figures = figures.rename(columns={"subject": "indicator"})[["indicator", "group", "measure", "value"]]
    figures.to_csv(output / "statistics.csv", index=False, float_format="%.10f")
    with pd.ExcelWriter(output / "tong-hop.xlsx") as summary:
        figures.to_excel(summary, sheet_name="statistics", index=False)
        for sheet, (key, _) in LISTS.items():
            if sheet in tables and len(tables[sheet]) <= 50_000:
                tables[sheet].to_excel(summary, sheet_name=key, index=False)


main()
