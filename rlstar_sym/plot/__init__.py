"""Pictures of models, fates and logs, and the report of a diagnosis as one HTML page.

matplotlib is imported where a picture is drawn, and nowhere else.
"""
