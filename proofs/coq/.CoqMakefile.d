theory/Chains.vo theory/Chains.glob theory/Chains.v.beautified theory/Chains.required_vo: theory/Chains.v theory/Sums.vo theory/Kernels.vo
theory/Chains.vio: theory/Chains.v theory/Sums.vio theory/Kernels.vio
theory/Chains.vos theory/Chains.vok theory/Chains.required_vos: theory/Chains.v theory/Sums.vos theory/Kernels.vos
theory/Climbing.vo theory/Climbing.glob theory/Climbing.v.beautified theory/Climbing.required_vo: theory/Climbing.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo theory/Recursion.vo theory/Round.vo theory/Rules.vo
theory/Climbing.vio: theory/Climbing.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio theory/Recursion.vio theory/Round.vio theory/Rules.vio
theory/Climbing.vos theory/Climbing.vok theory/Climbing.required_vos: theory/Climbing.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos theory/Recursion.vos theory/Round.vos theory/Rules.vos
theory/Convergence.vo theory/Convergence.glob theory/Convergence.v.beautified theory/Convergence.required_vo: theory/Convergence.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo theory/Recursion.vo theory/Round.vo theory/Rules.vo
theory/Convergence.vio: theory/Convergence.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio theory/Recursion.vio theory/Round.vio theory/Rules.vio
theory/Convergence.vos theory/Convergence.vok theory/Convergence.required_vos: theory/Convergence.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos theory/Recursion.vos theory/Round.vos theory/Rules.vos
theory/Improvement.vo theory/Improvement.glob theory/Improvement.v.beautified theory/Improvement.required_vo: theory/Improvement.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo theory/Recursion.vo theory/Round.vo
theory/Improvement.vio: theory/Improvement.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio theory/Recursion.vio theory/Round.vio
theory/Improvement.vos theory/Improvement.vok theory/Improvement.required_vos: theory/Improvement.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos theory/Recursion.vos theory/Round.vos
theory/Kernels.vo theory/Kernels.glob theory/Kernels.v.beautified theory/Kernels.required_vo: theory/Kernels.v theory/Sums.vo
theory/Kernels.vio: theory/Kernels.v theory/Sums.vio
theory/Kernels.vos theory/Kernels.vok theory/Kernels.required_vos: theory/Kernels.v theory/Sums.vos
theory/MaximumLikelihood.vo theory/MaximumLikelihood.glob theory/MaximumLikelihood.v.beautified theory/MaximumLikelihood.required_vo: theory/MaximumLikelihood.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo
theory/MaximumLikelihood.vio: theory/MaximumLikelihood.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio
theory/MaximumLikelihood.vos theory/MaximumLikelihood.vok theory/MaximumLikelihood.required_vos: theory/MaximumLikelihood.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos
theory/Rate.vo theory/Rate.glob theory/Rate.v.beautified theory/Rate.required_vo: theory/Rate.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo theory/Recursion.vo theory/Round.vo theory/Rules.vo theory/Convergence.vo
theory/Rate.vio: theory/Rate.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio theory/Recursion.vio theory/Round.vio theory/Rules.vio theory/Convergence.vio
theory/Rate.vos theory/Rate.vok theory/Rate.required_vos: theory/Rate.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos theory/Recursion.vos theory/Round.vos theory/Rules.vos theory/Convergence.vos
theory/RationalRuns.vo theory/RationalRuns.glob theory/RationalRuns.v.beautified theory/RationalRuns.required_vo: theory/RationalRuns.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo theory/Recursion.vo
theory/RationalRuns.vio: theory/RationalRuns.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio theory/Recursion.vio
theory/RationalRuns.vos theory/RationalRuns.vok theory/RationalRuns.required_vos: theory/RationalRuns.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos theory/Recursion.vos
theory/Recursion.vo theory/Recursion.glob theory/Recursion.v.beautified theory/Recursion.required_vo: theory/Recursion.v theory/Sums.vo
theory/Recursion.vio: theory/Recursion.v theory/Sums.vio
theory/Recursion.vos theory/Recursion.vok theory/Recursion.required_vos: theory/Recursion.v theory/Sums.vos
theory/ReferenceValues.vo theory/ReferenceValues.glob theory/ReferenceValues.v.beautified theory/ReferenceValues.required_vo: theory/ReferenceValues.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo theory/Recursion.vo theory/Round.vo theory/RationalRuns.vo
theory/ReferenceValues.vio: theory/ReferenceValues.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio theory/Recursion.vio theory/Round.vio theory/RationalRuns.vio
theory/ReferenceValues.vos theory/ReferenceValues.vok theory/ReferenceValues.required_vos: theory/ReferenceValues.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos theory/Recursion.vos theory/Round.vos theory/RationalRuns.vos
theory/Robustness.vo theory/Robustness.glob theory/Robustness.v.beautified theory/Robustness.required_vo: theory/Robustness.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo theory/Recursion.vo theory/Round.vo theory/Rules.vo theory/Convergence.vo
theory/Robustness.vio: theory/Robustness.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio theory/Recursion.vio theory/Round.vio theory/Rules.vio theory/Convergence.vio
theory/Robustness.vos theory/Robustness.vok theory/Robustness.required_vos: theory/Robustness.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos theory/Recursion.vos theory/Round.vos theory/Rules.vos theory/Convergence.vos
theory/Round.vo theory/Round.glob theory/Round.v.beautified theory/Round.required_vo: theory/Round.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo theory/Recursion.vo
theory/Round.vio: theory/Round.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio theory/Recursion.vio
theory/Round.vos theory/Round.vok theory/Round.required_vos: theory/Round.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos theory/Recursion.vos
theory/Rules.vo theory/Rules.glob theory/Rules.v.beautified theory/Rules.required_vo: theory/Rules.v theory/Sums.vo
theory/Rules.vio: theory/Rules.v theory/Sums.vio
theory/Rules.vos theory/Rules.vok theory/Rules.required_vos: theory/Rules.v theory/Sums.vos
theory/Sums.vo theory/Sums.glob theory/Sums.v.beautified theory/Sums.required_vo: theory/Sums.v 
theory/Sums.vio: theory/Sums.v 
theory/Sums.vos theory/Sums.vok theory/Sums.required_vos: theory/Sums.v 
theory/TwoSteps.vo theory/TwoSteps.glob theory/TwoSteps.v.beautified theory/TwoSteps.required_vo: theory/TwoSteps.v theory/Sums.vo theory/Kernels.vo theory/Chains.vo theory/Recursion.vo theory/Round.vo theory/Rules.vo
theory/TwoSteps.vio: theory/TwoSteps.v theory/Sums.vio theory/Kernels.vio theory/Chains.vio theory/Recursion.vio theory/Round.vio theory/Rules.vio
theory/TwoSteps.vos theory/TwoSteps.vok theory/TwoSteps.required_vos: theory/TwoSteps.v theory/Sums.vos theory/Kernels.vos theory/Chains.vos theory/Recursion.vos theory/Round.vos theory/Rules.vos
